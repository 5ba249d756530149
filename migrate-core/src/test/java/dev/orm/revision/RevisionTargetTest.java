package dev.orm.revision;

import static dev.orm.revision.Histories.graph;
import static dev.orm.revision.Histories.ids;
import static dev.orm.revision.Histories.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTargetTest {

    private static final RevisionGraph LINE = graph("""
            20260101000000: create shop
            20260201000000 <- 20260101000000: add users
            20260301111111 <- 20260201000000: add posts
            20260301222222 <- 20260301111111: add posts index""");

    /** 1 - 2 - 3 - 6, and billing beside it: 2 - 4 - 5. */
    private static final RevisionGraph FORK = graph("""
            1: create shop
            2 <- 1: add users
            3 <- 2: add posts
            4 <- 2: add invoices
            5 [billing] <- 4: add payments
            6 <- 3: add tags""");

    @ParameterizedTest
    @CsvSource({
        "head, 20260301222222",
        "heads, 20260301222222",
        "base, ''",
        "current, 20260201000000",
        "20260101000000, 20260101000000",
        "202602, 20260201000000",
        "1111, 20260301111111",
        "add users, 20260201000000",
        "add_users, 20260201000000",
        "SHOP, 20260101000000",
        "add posts, 20260301111111",
        "index, 20260301222222",
        "+1, 20260301111111",
        "+2, 20260301222222",
        "-1, 20260101000000",
        "-2, ''",
        "head-2, 20260201000000",
        "202602+1, 20260301111111",
        "202602-1, 20260101000000",
        "base+1, 20260101000000",
        "current+1, 20260301111111",
        "users+2, 20260301222222",
        "users@head, 20260301222222"
    })
    void aStraightLine(String target, String named) {
        assertThat(LINE.resolve(RevisionTarget.parse(target), ids("20260101000000 20260201000000")))
                .isEqualTo(list(named));
    }

    @ParameterizedTest
    @CsvSource({
        "heads, 5 6",
        "billing, 5",
        "billing@head, 5",
        "billing@heads, 5",
        "billing@+1, 4",
        "billing@+2, 5",
        "billing@head-1, 4",
        "billing@head-2, 2",
        "billing@4, 4",
        "billing@base, ''",
        "4@head, 5",
        "3@head, 6",
        "3@head-1, 3",
        "3+1, 6",
        "billing@base+1, 4",
        "5@base+2, 2",
        "4-1, 2",
        "billing-1, 4",
        "2@heads, 5 6",
        "payments, 5",
        "current+1, 6",
        "4+1, 5"
    })
    void aFork(String target, String named) {
        assertThat(FORK.resolve(RevisionTarget.parse(target), ids("1 2 3"))).isEqualTo(list(named));
    }

    @ParameterizedTest
    @CsvSource({
        "base, 6 5 4 3 2 1",
        "2, 6 5 4 3",
        "billing@base, 5 4",
        "billing@-1, 5",
        "billing@-2, 5 4",
        "billing@2, 5 4",
        "3@-1, 6",
        "3@base, 6 5 4 3 2 1",
        "5, ''",
        "current, ''"
    })
    void aDowngradeInAFork(String target, String undone) {
        assertThat(FORK.downgradePath(RevisionTarget.parse(target), ids("1 2 3 4 5 6")))
                .extracting(Revision::id)
                .isEqualTo(list(undone));
    }

    @ParameterizedTest
    @CsvSource({"6, 6", "5, 4 5", "heads, 4 5 6", "billing, 4 5", "billing@+1, 4", "+1, 6", "base, ''", "3@head, 6"})
    void anUpgradeInAFork(String target, String done) {
        assertThat(FORK.upgradePath(RevisionTarget.parse(target), ids("1 2 3")))
                .extracting(Revision::id)
                .isEqualTo(list(done));
    }

    /** 1 - 2 - 6 with 3 - 4 beside it on a base of its own; 4 needs 2; 5 joins 2 and 4. */
    @ParameterizedTest
    @CsvSource({
        "net@head, 1 2 3 4",
        "net@base+1, 3",
        "3, 3",
        "2, 1 2",
        "net@+1, 3",
        "heads, 1 2 3 4 6",
    })
    void severalBasesAndADependency(String target, String done) {
        RevisionGraph graph = graph("1\n2 <- 1\n3 [net]\n4 <- 3 (needs 2)\n6 <- 2");

        assertThat(graph.upgradePath(RevisionTarget.parse(target), ids("")))
                .extracting(Revision::id)
                .isEqualTo(list(done));
    }

    @Test
    void whatNeedsAnUndoneRevisionIsUndoneWithIt() {
        RevisionGraph graph = graph("1\n2 <- 1\n3 [net]\n4 <- 3 (needs 2)\n5 <- 2 4");

        assertThat(graph.downgradePath(RevisionTarget.parse("1"), ids("1 2 3 4 5")))
                .extracting(Revision::id)
                .isEqualTo(list("5 4 2"));
        assertThat(graph.downgradePath(RevisionTarget.parse("net@base"), ids("1 2 3 4 5")))
                .extracting(Revision::id)
                .isEqualTo(list("5 4 3"));
    }

    @Test
    void headsThatShareABranchAreUnjoined() {
        assertThat(graph("1\n2 <- 1\n3 <- 1").unjoinedHeads()).isEqualTo(list("2 3"));
        assertThat(graph("1\n2 <- 1\n3 [b] <- 1").unjoinedHeads()).isEmpty();
        assertThat(graph("1\n2 <- 1\n3 [b] <- 1\n4 <- 3\n5 <- 3").unjoinedHeads())
                .isEqualTo(list("4 5"));
        assertThat(graph("1 [a]\n2 [b]\n3 <- 1").unjoinedHeads()).isEmpty();
        assertThat(graph("1\n2 <- 1\n3 <- 1\n4 <- 2 3").unjoinedHeads()).isEmpty();
    }

    @Test
    void labelsThatATargetWouldMisreadAreNone() {
        assertThat(List.of("billing", "a-b", "release-2x", "übung", "1st"))
                .allSatisfy(label -> assertThat(BranchLabel.isValid(label)).isTrue());
        assertThat(List.of(
                        "", "head", "heads", "base", "current", "none", "a b", "a@b", "a:b", "a,b", "+a", "a-1", "1_2"))
                .allSatisfy(label -> assertThat(BranchLabel.isValid(label)).isFalse());
    }

    @Test
    void oneStepDownFromAMergeLeavesItsParents() {
        RevisionGraph graph = graph("1\n2 <- 1\n3 <- 1\n4 <- 2 3");

        assertThat(graph.downgradePath(RevisionTarget.parse("-1"), ids("1 2 3 4")))
                .extracting(Revision::id)
                .isEqualTo(list("4"));
        assertThatThrownBy(() -> graph.downgradePath(RevisionTarget.parse("-2"), ids("1 2 3 4")))
                .isInstanceOf(TargetException.class)
                .hasMessage("""
                        '-2' can go 2 ways
                          why:  2; 3
                          next: say which way: 2@-2 or 3@-2""");
        assertThat(graph.downgradePath(RevisionTarget.parse("2@-2"), ids("1 2 3 4")))
                .extracting(Revision::id)
                .isEqualTo(list("4 2"));
        assertThat(graph("1\n2 <- 1\n3 <- 1").upgradePath(RevisionTarget.parse("3@+1"), ids("1")))
                .extracting(Revision::id)
                .isEqualTo(list("3"));
    }

    @Test
    void severalHeadsAreNamed() {
        assertThatThrownBy(() -> FORK.resolve(RevisionTarget.parse("head"), ids("")))
                .isInstanceOf(TargetException.class)
                .hasMessage("""
                        'head' names 2 heads: two branches were not joined
                          why:  5 add payments; 6 add tags
                          next: run orm merge heads, orm rebase or name one of them (heads means all)""");
    }

    @Test
    void anAmbiguousPartNamesItsCandidates() {
        assertThatThrownBy(() -> LINE.resolve(RevisionTarget.parse("202603"), ids("")))
                .isInstanceOf(TargetException.class)
                .hasMessage("""
                        '202603' names 2 revisions
                          why:  20260301111111 add posts; 20260301222222 add posts index
                          next: write more of the id""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"111", "12", "invoices", "20270101000000"})
    void whatNamesNothingIsSaid(String target) {
        assertThatThrownBy(() -> LINE.resolve(RevisionTarget.parse(target), ids("")))
                .isInstanceOf(TargetException.class)
                .hasMessageStartingWith("no revision is named '" + target + "'");
    }

    @Test
    void digitsNeverMeanAPartOfADescription() {
        RevisionGraph graph = graph("1: add 12 columns");

        assertThatThrownBy(() -> graph.resolve(RevisionTarget.parse("12"), ids("")))
                .isInstanceOf(TargetException.class);
    }

    @Test
    void theNearestNameIsOffered() {
        assertThatThrownBy(() -> FORK.resolve(RevisionTarget.parse("biling@head"), ids("")))
                .hasMessageContaining("the nearest is billing");
    }

    @Test
    void stepsBeyondTheHistoryAreCounted() {
        assertThatThrownBy(() -> LINE.upgradePath(RevisionTarget.parse("+9"), ids("20260101000000")))
                .isInstanceOf(TargetException.class)
                .hasMessage("""
                        '+9' goes beyond the history
                          why:  only 3 steps are possible
                          next: take fewer steps, or say head or base""");
        assertThatThrownBy(() -> LINE.downgradePath(RevisionTarget.parse("-2"), ids("20260101000000")))
                .hasMessageContaining("only 1 step is possible");
    }

    @Test
    void aDowngradeToSomethingNotAppliedIsRefused() {
        assertThatThrownBy(() -> LINE.downgradePath(RevisionTarget.parse("index"), ids("20260101000000")))
                .isInstanceOf(TargetException.class)
                .hasMessageStartingWith("cannot downgrade to 20260301222222 add posts index");
    }

    @Test
    void aRevisionOfAnotherBranchIsRefused() {
        assertThatThrownBy(() -> FORK.resolve(RevisionTarget.parse("billing@6"), ids("")))
                .hasMessageContaining("6 add tags is not on branch billing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "@head", "a@b@c", "a:b", "billing@"})
    void whatIsNoTargetIsRefused(String text) {
        assertThatThrownBy(() -> RevisionTarget.parse(text))
                .isInstanceOf(TargetException.class)
                .hasMessageContaining("names no revision");
    }

    @Test
    void targetsPrintAsTheyAreWritten() {
        assertThat(List.of("head", "heads", "base", "current", "+2", "-1", "head-2", "ae+1", "billing@+1", "x@head"))
                .allSatisfy(text -> assertThat(RevisionTarget.parse(text)).hasToString(text));
    }
}
