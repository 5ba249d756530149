package dev.orm.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.dialect.LockedException;
import dev.orm.dialect.StepBoundary;
import dev.orm.dialect.Touched;
import dev.orm.schema.TableName;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStepBoundaryTest {
    private static final TableName USERS = TableName.of("users");
    private static final TableName POSTS = TableName.of("posts");

    @TempDir
    Path folder;

    private Connection connection;
    private final StepBoundary boundary = new SqliteStepBoundary();

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"));
        run("create table users (id integer primary key)");
        run("create table posts (id integer primary key, author integer references Users (id))");
        run("insert into users values (1)");
        run("insert into posts values (7, 1)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void foreignKeysAreOffMeanwhileAndOnAgainAfterwards() throws SQLException {
        run("pragma foreign_keys = on");

        boundary.prepare(connection, false);
        boundary.begin(connection, Duration.ofSeconds(1));
        run("delete from users");
        boundary.rollback(connection);
        boundary.restore(connection);

        assertThat(ask("pragma foreign_keys")).isEqualTo("1");
        assertThat(ask("select count(*) from users")).isEqualTo("1");
    }

    @Test
    void foreignKeysAreOnWhenAskedFor() throws SQLException {
        boundary.prepare(connection, true);
        assertThat(ask("pragma foreign_keys")).isEqualTo("1");

        boundary.restore(connection);
        assertThat(ask("pragma foreign_keys")).isEqualTo("0");
    }

    @Test
    void whatAScriptSetAndLeftIsSetBack() throws SQLException {
        boundary.prepare(connection, false);
        boundary.begin(connection, Duration.ofSeconds(1));
        run("pragma legacy_alter_table = on");
        boundary.commit(connection);
        boundary.restore(connection);

        assertThat(ask("pragma legacy_alter_table")).isEqualTo("0");
    }

    @Test
    void aSecondWriterIsToldToTryLater() throws SQLException {
        boundary.begin(connection, Duration.ZERO);
        try (Connection second = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"))) {
            assertThatThrownBy(() -> new SqliteStepBoundary().begin(second, Duration.ofMillis(50)))
                    .isInstanceOf(LockedException.class)
                    .hasMessageContaining("waited 50 ms for another connection");
        }
    }

    @Test
    void aLostParentIsFoundFromEitherSide() throws SQLException {
        run("delete from users");

        List<String> broken = List.of("posts(author) of row 7 refers to no row of Users");
        assertThat(broken(Set.of(POSTS), Set.of())).isEqualTo(broken);
        assertThat(broken(Set.of(), Set.of(USERS))).isEqualTo(broken);
        assertThat(boundary.brokenReferences(connection, Touched.all())).isEqualTo(broken);
        assertThat(broken(Set.of(USERS), Set.of())).isEmpty();
        assertThat(boundary.brokenReferences(connection, Touched.nothing())).isEmpty();
    }

    @Test
    void aTableThatIsGoneIsNoTrouble() throws SQLException {
        run("drop table posts");

        assertThat(broken(Set.of(POSTS), Set.of(POSTS))).isEmpty();
    }

    @Test
    void childrenThatArriveBetweenTwoStepsAreSeen() throws SQLException {
        assertThat(broken(Set.of(), Set.of(USERS))).isEmpty();
        run("create table likes (who integer references users (id))");
        run("insert into likes values (9)");

        assertThat(broken(Set.of(), Set.of(USERS))).containsExactly("likes(who) of row 1 refers to no row of users");
    }

    @Test
    void aTriggerMayBreakAnything() throws SQLException {
        run("create table log (entry integer)");
        run("create trigger tidy after insert on log begin delete from users; end");
        run("insert into log values (1)");

        assertThat(broken(Set.of(TableName.of("LOG")), Set.of()))
                .containsExactly("posts(author) of row 7 refers to no row of Users");
    }

    @Test
    void aParentWithoutTheKeyIsABrokenReference() throws SQLException {
        run("create table likes (who integer references posts (author))");
        run("insert into likes values (1)");

        assertThat(broken(Set.of(TableName.of("likes")), Set.of()))
                .singleElement()
                .asString()
                .startsWith("foreign key mismatch - \"likes\" referencing \"posts\"");
    }

    @Test
    void anIndexThatReferencesNeedIsMissedWhateverTableItWasOn() throws SQLException {
        run("create table p (id integer primary key, code text)");
        run("create unique index p_code on p (code)");
        run("create table c (code text references p (code))");
        Touched unindexed = new Touched(Set.of(), Set.of(), true, false);
        assertThat(boundary.brokenReferences(connection, unindexed)).isEmpty();

        run("drop index p_code");

        assertThat(boundary.brokenReferences(connection, unindexed))
                .containsExactly("foreign key mismatch - \"c\" referencing \"p\"");
    }

    @Test
    void theProbeNamesTheFile() throws SQLException {
        assertThat(new SqliteProbe().identify(connection).database()).endsWith("shop.db");
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            assertThat(new SqliteProbe().identify(memory).database()).isEqualTo(":memory:");
        }
    }

    private List<String> broken(Set<TableName> filled, Set<TableName> emptied) throws SQLException {
        return boundary.brokenReferences(connection, new Touched(filled, emptied, false, false));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            return answer.getString(1);
        }
    }
}
