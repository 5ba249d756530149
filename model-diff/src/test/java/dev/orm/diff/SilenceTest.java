package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.TableName;
import dev.orm.script.Made;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three voices decide: what this history made, what the database holds, what the model says. */
class SilenceTest {

    @Test
    void whatIsNotOursAndNotMentionedStays() {
        assertThat(differences("a text default 'x'", "a text", Map.of())).isEmpty();
        assertThat(differences("a text, b text", "a text", Map.of())).isEmpty();
        assertThat(differences("a text, constraint c check (a > '')", "a text", Map.of()))
                .isEmpty();
    }

    @Test
    void whatIsOursAndNotMentionedGoes() {
        assertThat(differences("a text default 'x'", "a text", Map.of("a", "text default 'x'")))
                .containsExactly("alter-column t.a: default 'x' -> no default");
        assertThat(differences("a text, b text", "a text", Map.of("b", "text")))
                .containsExactly("drop-column t.b: text");
        assertThat(differences("a text, constraint c check (a > '')", "a text", Map.of("c", "")))
                .containsExactly("drop-check c on t: (a > '')");
    }

    @Test
    void whatSomebodyElseChangedOnWhatIsOursStays() {
        assertThat(differences("a text default 'x'", "a text", Map.of("a", "text")))
                .isEmpty();
        assertThat(differences("a text default 'x'", "a text", Map.of("a", "text default 'y'")))
                .isEmpty();
        assertThat(differences("a text not null", "a text", Map.of("a", "text")))
                .isEmpty();
        assertThat(differences("a varchar(30)", "a varchar(255)", Map.of("a", "varchar(40)")))
                .isEmpty();
        assertThat(differences("a text collate NOCASE", "a text", Map.of("a", "text")))
                .isEmpty();
    }

    @Test
    void eachAspectOfOursIsResetByItself() {
        assertThat(differences(
                        "a varchar(30) not null default 'x'", "a varchar(255)", Map.of("a", "varchar(30) default 'x'")))
                .containsExactly("alter-column t.a: varchar(30) -> varchar(255), default 'x' -> no default");
    }

    @Test
    void aColumnThatWasOnlyAlteredIsNotOurs() {
        assertThat(differences("a text, b bigint", "a text", Map.of("b", "altered type bigint")))
                .isEmpty();
        assertThat(differences("a varchar(30) default 'x'", "a varchar(255)", Map.of("a", "altered type varchar(30)")))
                .containsExactly("alter-column t.a: varchar(30) -> varchar(255)");
    }

    @Test
    void whatTheModelSaysCounts() {
        assertThat(differences("a text default 'x'", "a text default 'y'", Map.of()))
                .containsExactly("alter-column t.a: default 'x' -> default 'y'");
        assertThat(differences("a varchar(30)", "a varchar(40)", Map.of()))
                .containsExactly("alter-column t.a: varchar(30) -> varchar(40)");
        assertThat(differences("a numeric(38,2)", "a numeric(9,2)", Map.of()))
                .containsExactly("alter-column t.a: numeric(38,2) -> numeric(9,2)");
        assertThat(differences("a integer", "a varchar(255)", Map.of()))
                .containsExactly("alter-column t.a: integer -> varchar(255)");
    }

    @Test
    void aTypeThatIsStoredAlikeIsNoDifferenceUnlessItIsOurs() {
        assertThat(differences("a int", "a bigint", Map.of())).isEmpty();
        assertThat(differences("a double", "a float", Map.of())).isEmpty();
        assertThat(differences("a integer", "a bigint", Map.of("a", "integer")))
                .containsExactly("alter-column t.a: integer -> bigint");
    }

    @Test
    void aChoiceForNullsStandsUntilItIsFilled() {
        Made made = made(Map.of("a", "text nullable"));
        String database = "create table t (a text)";
        String model = "create table t (a text not null)";

        assertThat(Samples.compare(database, model, made, Intent.none()).differences())
                .isEmpty();

        Findings filled = Samples.compare(database, model, made, Intent.none().withFills("t.a='x'"));
        assertThat(Samples.differences(filled)).containsExactly("alter-column t.a: null -> not null");
        assertThat(filled.made().definition(TableName.of("t"), "a")).contains("text not null");
    }

    @Test
    void everythingKeptHasANameThatDropTakes() {
        String database =
                "create table t (a varchar(9) not null default 'x' collate NOCASE, b text, unique (a), check (b > ''));"
                        + "create index i on t (b); create view v as select a from t; create table u (a text)";
        String model = "create table t (a varchar(255))";
        Findings findings = Samples.compare(database, model);

        assertThat(findings.kept())
                .extracting(Kept::name)
                .containsExactly(
                        "t.a.type",
                        "t.a.not-null",
                        "t.a.default",
                        "t.a.collate",
                        "t.b",
                        "t.unique(a)",
                        "t.check(b > '')",
                        "i",
                        "u",
                        "v");
        for (Kept kept : findings.kept()) {
            Intent intent = Intent.none().withDrops(kept.name());
            Findings dropped = Samples.compare(database, model, Made.nothing(), intent);
            assertThat(dropped.differences()).as(kept.name()).hasSize(1);
            assertThat(dropped.kept()).as(kept.name()).hasSize(findings.kept().size() - 1);
        }
    }

    private static List<String> differences(String database, String model, Map<String, String> members) {
        return Samples.differences(Samples.compare(
                "create table t (" + database + ")", "create table t (" + model + ")", made(members), Intent.none()));
    }

    private static Made made(Map<String, String> members) {
        return new Made(Set.of(TableName.of("t")), Map.of(TableName.of("t"), members));
    }
}
