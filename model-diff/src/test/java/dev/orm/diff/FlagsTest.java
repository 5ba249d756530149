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
                    --fill     | users.born           | cannot read --fill users.born
                    --fill     | users.born=          | cannot read --fill users.born=
                    --fill     | users.bron=1         | --fill users.bron=1 names something that is not there
                    --fill     | users.age=1          | --fill users.age=1 has nothing to do
                    --nullable | users.bron           | --nullable users.bron names something that is not there
                    --nullable | users.age            | --nullable users.age has nothing to do
                    --nullable | users.handle         | --nullable users.handle has nothing to do
                    --drop     | users.nck            | --drop users.nck names something that is not there
                    --drop     | users.handle         | --drop users.handle names something that is not there
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
