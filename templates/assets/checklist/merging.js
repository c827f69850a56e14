// Merges the materials of several items. Must agree with Model/MergedMaterial.cs; both run tests/cases/tools/merging.txt.

/**
 * By paper; counts take the maximum, the items are listed; a material without a paper never merges.
 * @param asked [{ item, materials: [{ id, paper, name, originals, copies }] }]; counts that nobody knows are missing.
 * @returns [{ key, name, originals, copies, items }], papers that serve most items first.
 */
export function mergeMaterials(asked) {
  const merged = new Map();
  for (const { item, materials } of asked) {
    for (const material of materials) {
      const key = material.paper ?? `${item}/${material.id}`;
      const known = merged.get(key) ?? { key, name: material.name, items: [] };
      merged.set(key, {
        ...known,
        originals: most(known.originals, material.originals),
        copies: most(known.copies, material.copies),
        items: known.items.includes(item) ? known.items : [...known.items, item],
      });
    }
  }
  return [...merged.values()].sort((one, other) => other.items.length - one.items.length);
}

function most(one, other) {
  return one === undefined || other > one ? other : one;
}
