package dev.orm.revision;

import static dev.orm.revision.Histories.graph;
import static dev.orm.revision.Histories.ids;
import static dev.orm.revision.Histories.list;
import static dev.orm.revision.Histories.revisions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RevisionGraphTest {

    /** 1 - 2 - 3 - 6 - 7, and 2 - 4 - 5 - 6 beside it. */
    private static final String DIAMOND = """
            1: create shop
            2 <- 1: add users
            3 <- 2: add posts
            4 [billing] <- 2: add invoices
            5 <- 4: add payments
            6 <- 3 5: join
            7 <- 6: add tags""";

    @Test
    void revisionsStandBehindWhatTheyRequireWhateverTheOrderOfTheFiles() {
        List<Revision> shuffled = new ArrayList<>(revisions(DIAMOND));
        Collections.reverse(shuffled);

        assertThat(RevisionGraph.of(shuffled).revisions())
                .extracting(Revision::id)
                .isEqualTo(list("1 2 3 4 5 6 7"));
    }

    @Test
    void answersHeadsBasesAndBranchPoints() {
        RevisionGraph graph = graph("""
                1
                2 <- 1
                3 <- 1
                10
                11 <- 10""");

        assertThat(graph.heads()).isEqualTo(list("2 3 11"));
        assertThat(graph.bases()).isEqualTo(list("1 10"));
        assertThat(graph.branchPoints()).isEqualTo(list("1"));
        assertThat(graph.children(RevisionId.of("1"))).isEqualTo(list("2 3"));
    }

    @Test
    void anEmptyHistoryHasNothing() {
        RevisionGraph graph = RevisionGraph.of(List.of());

        assertThat(graph.heads()).isEmpty();
        assertThat(graph.upgradePath(RevisionTarget.parse("head"), Set.of())).isEmpty();
        assertThat(graph.downgradePath(RevisionTarget.parse("base"), Set.of())).isEmpty();
    }

    @Test
    void headsAmongSomeRevisionsSeeThroughHoles() {
        assertThat(graph(DIAMOND).heads(ids("1 3 4"))).isEqualTo(list("3 4"));
        assertThat(graph(DIAMOND).heads(ids("1 7"))).isEqualTo(list("7"));
    }

    @Test
    void ancestorsFollowDependencies() {
        RevisionGraph graph = graph("""
                1
                2 <- 1
                10
                11 <- 10 (needs 1)""");

        assertThat(graph.ancestors(ids("11"))).isEqualTo(ids("1 10 11"));
        assertThat(graph.descendants(ids("1"))).isEqualTo(ids("1 2 11"));
    }

    @Test
    void idsAreEqualAsVersions() {
        assertThatThrownBy(() -> graph("1: first\n1.0: second"))
                .isInstanceOf(BrokenHistoryException.class)
                .hasMessage("""
                        two revisions have the id 1.0 (revision 1.0)
                          why:  'first' and 'second' both claim it
                          next: give one of them another id""");
    }

    @Test
    void aMissingParentIsNamed() {
        assertThatThrownBy(() -> RevisionGraph.of(revisions("2 <- 1: add users"), id -> "V2__add_users.sql"))
                .isInstanceOf(BrokenHistoryException.class)
                .hasMessage("""
                        revision 2 add users revises 1, which is not there (V2__add_users.sql)
                          why:  no script in the migrations folders has the id 1
                          next: bring the script back (where it was applied, orm show 1 prints it), or correct the line -- orm:revises 1""");
    }

    @Test
    void aMissingDependencyIsNamed() {
        assertThatThrownBy(() -> graph("2 (needs 1)"))
                .isInstanceOf(BrokenHistoryException.class)
                .hasMessageContaining("revision 2 depends-on 1, which is not there");
    }

    @Test
    void aRevisionCannotRequireItself() {
        assertThatThrownBy(() -> graph("1 <- 1"))
                .isInstanceOf(BrokenHistoryException.class)
                .hasMessageContaining("revision 1 requires itself");
    }

    @Test
    void aCircleIsNamedWithoutWhatHangsOnIt() {
        assertThatThrownBy(() -> RevisionGraph.of(revisions("""
                        1
                        2 <- 4
                        3 <- 2
                        4 <- 3
                        5 <- 4"""), id -> "V" + id + ".sql"))
                .isInstanceOf(BrokenHistoryException.class)
                .hasMessage("""
                        revisions require each other in a circle (V2.sql, V4.sql, V3.sql)
                          why:  2 -> 4 -> 3 -> 2
                          next: correct orm:revises or orm:depends-on in one of them""");
    }

    @Test
    void aLabelBelongsToOneRevision() {
        assertThatThrownBy(() -> graph("1 [billing]\n2 [billing] <- 1"))
                .isInstanceOf(BrokenHistoryException.class)
                .hasMessageContaining("two revisions begin branch billing");
    }

    @Test
    void theUpgradePathPullsInBothSidesOfAMerge() {
        assertThat(graph(DIAMOND).upgradePath(RevisionTarget.parse("6"), ids("1 2 3")))
                .extracting(Revision::id)
                .isEqualTo(list("4 5 6"));
    }

    @Test
    void theUpgradePathPullsInDependencies() {
        RevisionGraph graph = graph("""
                1
                2 <- 1
                10
                11 <- 10 (needs 1)""");

        assertThat(graph.upgradePath(RevisionTarget.parse("11"), Set.of()))
                .extracting(Revision::id)
                .isEqualTo(list("1 10 11"));
    }

    @Test
    void theDowngradePathUndoesWhatDescendsFromTheTarget() {
        assertThat(graph(DIAMOND).downgradePath(RevisionTarget.parse("3"), ids("1 2 3 4 5 6 7")))
                .extracting(Revision::id)
                .isEqualTo(list("7 6"));
        assertThat(graph(DIAMOND).downgradePath(RevisionTarget.parse("2"), ids("1 2 3 4")))
                .extracting(Revision::id)
                .isEqualTo(list("4 3"));
    }

    @Test
    void theDowngradePathTakesDependantsAlong() {
        RevisionGraph graph = graph("""
                1
                2 <- 1
                10
                11 <- 10 (needs 2)""");

        assertThat(graph.downgradePath(RevisionTarget.parse("1"), ids("1 2 10 11")))
                .extracting(Revision::id)
                .isEqualTo(list("11 2"));
    }

    @Test
    void aRangeHoldsBothEnds() {
        RevisionGraph graph = graph(DIAMOND);

        assertThat(graph.range(RevisionRange.parse("4:6"), Set.of()))
                .extracting(Revision::id)
                .isEqualTo(list("4 5 6"));
        assertThat(graph.range(RevisionRange.parse("6:"), Set.of()))
                .extracting(Revision::id)
                .isEqualTo(list("6 7"));
        assertThat(graph.range(RevisionRange.parse(":3"), Set.of()))
                .extracting(Revision::id)
                .isEqualTo(list("1 2 3"));
        assertThat(graph.range(RevisionRange.parse("-1:current"), ids("1 2 3")))
                .extracting(Revision::id)
                .isEqualTo(list("2 3"));
    }

    @Test
    void tenThousandRevisionsWithMergesTakeMilliseconds() {
        long seed = 20261120L;
        Random random = new Random(seed);
        List<Revision> revisions = new ArrayList<>();
        for (int number = 1; number <= 10_000; number++) {
            Set<RevisionId> parents = ids("");
            if (number > 1) {
                parents.add(RevisionId.of(String.valueOf(number - 1)));
                parents.add(RevisionId.of(String.valueOf(Math.max(1, number - 1 - random.nextInt(5)))));
            }
            revisions.add(Revision.of(RevisionId.of(String.valueOf(number)), List.copyOf(parents), "step " + number));
        }
        Collections.shuffle(revisions, random);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> {
                    RevisionGraph graph = RevisionGraph.of(revisions);
                    List<Revision> path = graph.upgradePath(RevisionTarget.parse("head"), Set.of());
                    Set<RevisionId> applied = ids("");
                    path.forEach(revision -> applied.add(revision.id()));
                    assertThat(path).hasSize(10_000);
                    assertThat(graph.downgradePath(RevisionTarget.parse("base"), applied))
                            .hasSize(10_000);
                    assertThat(graph.heads(applied)).isEqualTo(list("10000"));
                },
                "seed " + seed);
    }

    @Test
    void aLongStraightLineDoesNotExhaustTheStack() {
        List<Revision> revisions = new ArrayList<>();
        for (int number = 1; number <= 100_000; number++) {
            revisions.add(Revision.of(
                    RevisionId.of(String.valueOf(number)),
                    number == 1 ? List.of() : list(String.valueOf(number - 1)),
                    ""));
        }

        assertThat(RevisionGraph.of(revisions).upgradePath(RevisionTarget.parse("head"), Set.of()))
                .hasSize(100_000);
    }
}
