# 转给生成器：./build.ps1 即 build；./build.ps1 validate --strict 即 validate --strict。退出码原样带回。
[CmdletBinding(PositionalBinding = $false)]
param([Parameter(ValueFromRemainingArguments)] [string[]] $Words = @())

if ($Words.Count -eq 0 -or $Words[0].StartsWith('--')) {
  $Words = @('build') + $Words
}

dotnet run --project "$PSScriptRoot/tools/ListPortal" '--' @Words
exit $LASTEXITCODE
