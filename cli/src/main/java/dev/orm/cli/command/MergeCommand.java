package dev.orm.cli.command;

import dev.orm.ExitStatus;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm merge}, which this version does not have: it says which file to make instead. */
final class MergeCommand implements Command {

    @Override
    public CommandSpec spec() {
        return new LaterCommand("merge").spec();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        Workspace workspace = invocation.workspace();
        int heads = workspace.scripts().graph().heads().size();
        throw UsageException.needs(
                "orm merge is not in this version",
                "it comes with a later one",
                heads > 1 ? Parents.join(workspace) : "there is nothing to join: orm heads shows at most one head");
    }
}
