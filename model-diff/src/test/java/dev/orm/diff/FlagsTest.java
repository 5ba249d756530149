package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orm.ExitStatus;
import dev.orm.script.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a flag says must mean something; what it cannot mean is told in one sentence. */
class FlagsTest {
    private static final String DATABASE =
            "create table users (id integer primary key, nick text, age integer not null); create table posts (id integer primary key)";
    private static final String MODEL =
            "create table users (id integer primary key, handle text, age integer not null, born date not null);"
                    + "create table notes (id integer primary key)";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --rename   | nick                 | cannot read --rename nick
                    --rename   | users.nick:          | cannot read --rename users.nick:
                    --rename   | a:b:c                | cannot read --rename a:b:c
                    --rename   | users.nik:handle     | --rename users.nik:handle names something that is not there
                    --rename   | users.nick:handel    | --rename users.nick:handel names something that is not there
                    --rename   | user:notes           | --rename user:notes names something that is not there
                    --rename   | posts:note           | --rename posts:note names something that is not there
                    --rename   | users.nick:age       | --rename users.nick:age gives a name that is taken
                    --rename   | posts:users          | --rename posts:users gives a name that is taken
                    --rename   | users:Users          | --rename users:Users has nothing to do
                    --rename   | users.age:age        | --rename users.age:age has nothing to do
                    --fill     | users.born           | cannot read --fill users.born
                    --fill     | users.born=          | cannot read --fill users.born=
                    --fill     | users.bron=1         | --fill users.bron=1 names something that is not there
                    --fill     | users.age=1          | --fill users.age=1 has nothing to do
                    --nullable | users.bron           | --nullable users.bron names something that is not there
                    --nullable | users.age            | --nullable users.age has nothing to do
                    --nullable | users.handle         | --nullable users.handle has nothing to do
                    --drop     | users.nck            | --drop users.nck names something that is not there
                    --drop     | users.handle         | --drop users.handle names something that is not there
                    --drop     | users                | --drop users names something that the models have
                    --drop     | Users.Age            | --drop Users.Age names something that the models have
                    --drop     | Nope                 | --drop Nope names something that is not there
                    """)
    void aFlagThatMeansNothingIsRefused(String flag, String value, String what) {
        FlagException refusal = catchThrowableOfType(FlagException.class, () -> compare(flag, value));

        assertThat(refusal).as("%s %s", flag, value).isNotNull();
        assertThat(refusal.what()).isEqualTo(what);
        assertThat(refusal.exit()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void theNearestNameIsOffered() {
        FlagException refusal =
                catchThrowableOfType(FlagException.class, () -> compare("--rename", "users.nick:handel"));

        assertThat(refusal).hasMessage("""
                --rename users.nick:handel names something that is not there
                  why:  there is no users.handel
                  next: did you mean users.handle?""");
    }

    @Test
    void whatTheModelsHaveIsNotDropped() {
        assertThat(catchThrowableOfType(FlagException.class, () -> compare("--drop", "users.age")))
                .hasMessage("""
                        --drop users.age names something that the models have
                          why:  what they have stays
                          next: take it out of the models, or leave the flag out""");
    }

    @Test
    void aNameIsNotRenamedToItself() {
        assertThat(catchThrowableOfType(FlagException.class, () -> compare("--rename", "users:users")))
                .hasMessage("""
                        --rename users:users has nothing to do
                          why:  the models call it users as well
                          next: leave the flag out""");
    }

    /** Where the column that goes has a view, and one of its type comes. */
    @Test
    void aRenameIsOfferedBeforeADrop() {
        Findings findings = Samples.compare(
                "create table users (id integer primary key, nick text); create view nicks as select nick from users",
                "create table users (id integer primary key, handle text)",
                Made.nothing(),
                Intent.none().withDrops("users.nick"));

        assertThat(findings.refusals()).hasSize(1);
        assertThat(findings.refusals().get(0))
                .isInstanceOf(DependentException.class)
                .hasMessage("""
                        the models no longer have something that is still used (users.nick)
                          why:  view nicks needs users.nick; this history did not make it, so it is not dropped unasked
                          next: users.nick goes and handle comes; if it is the same column: --rename users.nick:handle; else\
                         drop it too (below), change it first in a revision of your own, or keep what it needs with models.exclude:
                                --drop "nicks"\
                        """);
    }

    /** The attribute of a class among several in one table. */
    @Test
    void theFillOfACheckIsNotOfferedForWhatTellsTheClass() {
        Findings findings = Samples.compare(
                "create table staff (dtype text not null, id integer primary key, licence text)",
                "create table staff (dtype text not null, id integer primary key, licence text,"
                        + " constraint licensed check (dtype <> 'Driver' or (licence is not null)))",
                Made.nothing(),
                Intent.none());

        assertThat(findings.notices())
                .containsExactly(new Notice(
                        "rows-may-break",
                        "staff",
                        "licence",
                        "rows of staff that break the new check licensed (dtype <> 'Driver' or (licence is not null))"
                                + " stop the upgrade; --fill \"staff.licence=EXPR\" changes them before it"));
    }

    @Test
    void caseDoesNotMatter() {
        Findings findings = Samples.compare(
                DATABASE,
                MODEL,
                Made.nothing(),
                Intent.none().withRenames("USERS.Nick:HANDLE").withFills("Users.BORN='1970-01-01'"));

        assertThat(Samples.differences(findings))
                .containsExactly(
                        "rename-column users.nick to handle",
                        "add-table notes",
                        "add-column users.born: date not null");
        assertThat(findings.refusals()).isEmpty();
    }

    @Test
    void aFillMayAlsoGoIntoANullableColumn() {
        Findings findings = Samples.compare(
                "create table t (a text)",
                "create table t (a text, b text)",
                Made.nothing(),
                Intent.none().withFills("t.b=upper(a)"));

        assertThat(findings.operations().toString()).contains("Expression[sql=upper(a)]");
    }

    @Test
    void namesMayHoldWhatSeparatesThem() {
        Findings findings = Samples.compare(
                "create table \"a.b\" (id integer primary key)",
                "create table \"a.b\" (id integer primary key, \"c.d=e\" integer not null)",
                Made.nothing(),
                Intent.none().withFills("a.b.c.d=e=7"));

        assertThat(findings.operations().toString()).contains("Expression[sql=7]");
    }

    @Test
    void renamedThingsMayHaveColonsInTheirNames() {
        Findings findings = Samples.compare(
                "create table \"a:b\" (id integer primary key, \"c:d\" text)",
                "create table \"a:x\" (id integer primary key, \"e:f\" text)",
                Made.nothing(),
                Intent.none().withRenames("a:b:a:x", "a:b.c:d:e:f"));

        assertThat(Samples.differences(findings))
                .containsExactly("rename-table a:b to a:x", "rename-column a:x.c:d to e:f");
    }

    private static Findings compare(String flag, String value) {
        Intent intent = Intent.none();
        return Samples.compare(
                DATABASE,
                MODEL,
                Made.nothing(),
                switch (flag) {
                    case "--rename" -> intent.withRenames(value);
                    case "--fill" -> intent.withFills(value);
                    case "--nullable" -> intent.withNullable(value);
                    default -> intent.withDrops(value);
                });
    }
}
