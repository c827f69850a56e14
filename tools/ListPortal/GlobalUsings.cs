global using DateField = ListPortal.Fields.Written<System.DateOnly>;
global using Flag = ListPortal.Fields.Written<bool>;
global using Number = ListPortal.Fields.Written<int>;
global using Text = ListPortal.Fields.Written<string>;
global using TextList = ListPortal.Fields.Written<System.Collections.Generic.IReadOnlyList<ListPortal.Fields.Written<string>>>;
