package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last row of a run says what the schema was after it. */
class SchemaFingerprintTest {
    private static final String ALL =
            "select sequence || ' ' || coalesce(schema_fingerprint, '-') from orm_version order by sequence";

    @TempDir
    Path folder;

    @Test
    void theLastRowOfARunHasOne() throws SQLException {
        Project project = project();
        project.upgrade("2");
        project.upgrade("head");

        List<String> rows = project.ask(ALL);

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).isEqualTo("1 -");
        assertThat(rows.get(1)).matches("2 [0-9a-f]{16}");
        assertThat(rows.get(2)).matches("3 [0-9a-f]{16}");
        assertThat(fingerprint(project, 2)).isNotEqualTo(fingerprint(project, 3));
    }

    @Test
    void anUndoneRevisionLeavesTheFingerprintOfBefore() throws SQLException {
        Project project = project();
        project.upgrade("1");
        project.upgrade("2");
        project.downgrade("1");

        assertThat(fingerprint(project, 3)).isEqualTo(fingerprint(project, 1)).isNotEqualTo(fingerprint(project, 2));
    }

    /** Not rows, not our own tables, not how the schema came about. */
    @Test
    void onlyTheSchemaCounts() throws SQLException {
        Project project = project();
        project.upgrade("head");
        Project other = new Project(folder.resolve("other")).with("V1__all.sql", """
                create table posts (id integer);
                create table users (id integer);
                create index ix_users_id on users (id);
                insert into users values (1);
                """);
        other.upgrade("head");

        assertThat(fingerprint(other, 1)).isEqualTo(fingerprint(project, 3));
    }

    /** A stamp runs nothing; what is there then is what its row says. */
    @Test
    void aStampSaysWhatIsThere() throws SQLException {
        Project project = project();
        project.upgrade("1");
        project.migrator().stamp(dev.orm.revision.RevisionTarget.parse("head"), false);

        assertThat(project.ask(ALL).subList(0, 2)).containsExactly("1 " + fingerprint(project, 1), "2 -");
        assertThat(fingerprint(project, 3)).isEqualTo(fingerprint(project, 1));
    }

    private Project project() {
        return new Project(folder.resolve("one"))
                .with("V1__users.sql", "create table users (id integer);\n")
                .with("V2__posts.sql", "create table posts (id integer);\n")
                .with("U2__posts.sql", "drop table posts;\n")
                .with("V3__index.sql", "create index ix_users_id on users (id);\n");
    }

    private static String fingerprint(Project project, int sequence) throws SQLException {
        return project.ask("select schema_fingerprint from orm_version where sequence = " + sequence)
                .get(0);
    }
}
