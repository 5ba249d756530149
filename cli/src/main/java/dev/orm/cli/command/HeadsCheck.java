package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import dev.orm.script.HeadFile;
import dev.orm.script.ScriptDirectory;
import java.io.IOException;
import java.util.List;

/** {@code orm check --heads}: what a pull request asks of the folder. */
record HeadsCheck(RevisionGraph graph, List<RevisionId> unjoined, List<String> notices) implements Result {

    static ExitStatus run(Invocation invocation) {
        ScriptDirectory scripts = invocation.workspace().scripts();
        HeadFile.check(scripts);
        List<String> notices = HeadFile.stray(scripts).stream()
                .map(stray -> stray + "; correct it, or the next orm revision will")
                .toList();
        notices.forEach(invocation.output()::notice);
        HeadsCheck check = new HeadsCheck(scripts.graph(), scripts.graph().unjoinedHeads(), notices);
        invocation.output().result(check);
        return check.unjoined.isEmpty() ? ExitStatus.DONE : ExitStatus.NO;
    }

    @Override
    public void print(Lines lines) {
        if (unjoined.isEmpty()) {
            lines.line(ProgressListener.counted(graph.heads().size(), "head") + ", none to be joined");
            return;
        }
        unjoined.forEach(id -> lines.line(RevisionLines.line(graph, id)));
        lines.line(unjoined.size() + " heads that nobody joined: run orm merge heads or orm rebase");
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        Ids.write(json, "heads", graph.heads());
        Ids.write(json, "unjoined", unjoined);
        Ids.texts(json, "notices", notices);
    }
}
