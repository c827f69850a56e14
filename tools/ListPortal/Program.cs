using ListPortal.Commands;

return CommandLine.Run(args, Console.Out, Today.For);
