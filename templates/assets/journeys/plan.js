// When each step of a journey runs, if everything starts as early as it may and takes as long as it may. The generator reckons
// in the same way (Model/JourneyPlan.cs); both run tests/cases/journeys/plans.json. No DOM in here.

const WORKING_WEEK = 5;
const DAYS_OFF_IN_A_WEEK = 2;

/** @param limit as pages write it: "5 working-day", "30 day", "0 on-the-spot", "none", "unknown". */
export function calendarDays(limit) {
  const [amount, unit] = partsOf(limit);
  return unit === 'day' ? amount
    : unit === 'working-day' ? amount + DAYS_OFF_IN_A_WEEK * Math.ceil(amount / WORKING_WEEK)
      : 0;
}

/** Each unit for itself; what is not known is counted apart. */
export function sumOf(limits) {
  const of = wanted => limits.map(partsOf).reduce((sum, [amount, unit]) => sum + (unit === wanted ? amount : 0), 0);
  return { 'working-day': of('working-day'), day: of('day'), unknown: limits.filter(limit => limit === 'unknown').length };
}

/** Without conditions a step is always needed, else under any one of them. */
export function isNeeded(step, branches) {
  return step.when.length === 0 || step.when.some(branch => branches.has(branch));
}

/**
 * @param steps {id, after, when, limit} in the order of the journey, without circles
 * @param branches the chosen ones, a set
 * @returns {days, path, steps}: ids of one chain that takes the whole time, and of each needed step {id, before, days, start, finish, slack}
 */
export function planOf(steps, branches) {
  const needed = steps.filter(step => isNeeded(step, branches));
  const before = new Map(needed.map(step => [step.id, waitsFor(step, steps, branches)]));
  const planned = new Map();
  inOrder(needed, before).forEach(step => planned.set(step.id, earliest(step, before.get(step.id), planned)));
  const days = Math.max(0, ...[...planned.values()].map(step => step.finish));
  for (const step of [...planned.values()].reverse()) {
    const next = [...planned.values()].filter(other => other.before.includes(step.id));
    step.slack = Math.min(days, ...next.map(other => other.start + other.slack)) - step.finish;
  }

  const list = needed.map(step => planned.get(step.id));
  return { days, steps: list, path: longestChain(list, days) };
}

function partsOf(limit) {
  const [amount, unit] = limit.split(' ');
  return [Number(amount), unit];
}

// A step that is not needed hands on what it would have waited for.
function waitsFor(step, steps, branches) {
  const ids = new Set(step.after.flatMap(id => {
    const other = steps.find(candidate => candidate.id === id);
    return isNeeded(other, branches) ? [id] : waitsFor(other, steps, branches);
  }));
  return steps.map(other => other.id).filter(id => ids.has(id));
}

function inOrder(needed, before) {
  const depths = new Map();
  const depthOf = id => {
    if (!depths.has(id)) {
      depths.set(id, Math.max(-1, ...before.get(id).map(depthOf)) + 1);
    }

    return depths.get(id);
  };
  return [...needed].sort((one, other) => depthOf(one.id) - depthOf(other.id));
}

function earliest(step, before, planned) {
  const days = calendarDays(step.limit);
  const start = Math.max(0, ...before.map(id => planned.get(id).finish));
  return { id: step.id, before, days, start, finish: start + days, slack: 0 };
}

// Back from the last step that ends with the journey; where several made a step wait, the first of them.
function longestChain(steps, days) {
  const chain = [];
  let step = steps.findLast(candidate => candidate.finish === days);
  while (step) {
    chain.unshift(step.id);
    const { before, start } = step;
    step = steps.find(other => other.finish === start && before.includes(other.id));
  }

  return chain;
}
