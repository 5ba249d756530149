package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Typed.Answer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ranges that are turned round, or stand where none can. */
class RangesTest {
    @TempDir
    private Path folder;

    private Typed typed;

    @BeforeEach
    void threeRevisions() throws IOException {
        typed = new Typed(folder)
                .write("orm.yaml", "url: jdbc:sqlite:shop.db\n")
                .write("migrations/V1__a.sql", "create table a (id integer);\n")
                .write("migrations/U1__a.sql", "drop table a;\n")
                .write("migrations/V2__b.sql", "create table b (id integer);\n")
                .write("migrations/U2__b.sql", "drop table b;\n")
                .write("migrations/V3__c.sql", "create table c (id integer);\n")
                .write("migrations/U3__c.sql", "drop table c;\n");
    }

    @Test
    void aHistoryThatIsTurnedRound() {
        assertThat(typed.orm("history", "-r", "3:1")).isEqualTo(new Answer(2, "", """
                error: the range 3:1 holds no revision
                  why:  1 does not stand on 3: a range begins with the older revision
                  next: turn it round (1:3), or see orm history for what stands on what
                """));
        assertThat(typed.orm("history", "-r", "1:3").out()).hasLineCount(3);
    }

    @Test
    void anUpgradeAsTextThatLeadsDown() {
        assertThat(typed.orm("upgrade", "3:1", "--sql")).isEqualTo(new Answer(2, "", """
                error: the range 3:1 leads down
                  why:  an upgrade is written from the older revision to the newer one
                  next: turn it round (1:3), or say orm downgrade
                """));
        assertThat(typed.orm("upgrade", "head:base", "--sql").err())
                .startsWith("error: the range head:base leads down");
        assertThat(typed.orm("upgrade", "1:3", "--sql").exit()).isZero();
        assertThat(typed.orm("upgrade", "--sql").exit()).isZero();
    }

    @Test
    void aDowngradeAsTextThatLeadsUp() {
        assertThat(typed.orm("downgrade", "1:3", "--sql")).isEqualTo(new Answer(2, "", """
                error: the range 1:3 leads up
                  why:  a downgrade is written from the newer revision to the older one
                  next: turn it round (3:1), or say orm upgrade
                """));
        assertThat(typed.orm("downgrade", "head:base", "--sql").exit()).isZero();
    }

    @Test
    void aRunKnowsWhereItBegins() {
        assertThat(typed.orm("upgrade", "1:3")).isEqualTo(new Answer(2, "", """
                error: the range 1:3 needs --sql
                  why:  a run begins where the database is, and goes to one target
                  next: name the target alone (3), or add --sql
                """));
    }
}
