package dev.orm.cli.command;

import dev.orm.ExitStatus;
import java.io.IOException;
import java.sql.SQLException;
import picocli.CommandLine.Model.CommandSpec;

/** One command of {@code orm}. */
public interface Command {
    /** Its name, options and parameters; the global options are added by the root. */
    CommandSpec spec();

    ExitStatus run(Invocation invocation) throws SQLException, IOException;
}
