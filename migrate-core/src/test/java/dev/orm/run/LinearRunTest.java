package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.revision.RevisionTarget;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run costs, whatever the length of the history. */
class LinearRunTest {
    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();

    @Test
    void nothingToDoAsksTwoQueries() {
        Project project = project(folder, 20);
        project.upgrade("head");

        Migrator migrator = new Migrator(() -> counting(project.open()), project.scripts());
        assertThat(migrator.run(RevisionTarget.parse("head")).done()).isEmpty();
        assertThat(asked)
                .containsExactly(
                        "select format, environment from orm_version_meta order by format desc",
                        "select " + RowReader.COLUMNS + " from orm_version order by sequence");
    }

    @Test
    void eachStepAsksAsMuchWhateverStandsBefore() {
        int first = asked(project(folder.resolve("few"), 20));
        int second = asked(project(folder.resolve("more"), 40));
        int third = asked(project(folder.resolve("most"), 60));

        assertThat(third - second).isEqualTo(second - first);
    }

    private int asked(Project project) {
        asked.clear();
        new Migrator(() -> counting(project.open()), project.scripts()).run(RevisionTarget.parse("head"));
        return asked.size();
    }

    private static Project project(Path folder, int length) {
        Project project = new Project(folder);
        for (int number = 1; number <= length; number++) {
            project.with("V" + number + "__x.sql", "create table t" + number + " (id integer);\n");
        }
        return project;
    }

    private Connection counting(Connection connection) {
        return proxy(Connection.class, connection, null);
    }

    /** Tells what is executed; statements are told by the text that they were prepared with. */
    private <T> T proxy(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        asked.add(sql == null ? String.valueOf(arguments[0]) : sql);
                    }
                    try {
                        Object answer = method.invoke(target, arguments);
                        if (answer instanceof PreparedStatement prepared) {
                            return proxy(PreparedStatement.class, prepared, String.valueOf(arguments[0]));
                        }
                        return answer instanceof Statement statement ? proxy(Statement.class, statement, null) : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }
}
