package dev.orm.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersTest {
    private static final Placeholders VALUES = Placeholders.of(
            Map.of("name", "users", "Two", "1,\n 2", "empty", "", "flyway:user", "sa", "nested", "${name}"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            |
            nothing to replace, $ $1 $$ {} }|nothing to replace, $ $1 $$ {} }
            a ${name} b|a users b
            ${name}${name}|usersusers
            ${NAME} ${flyway:USER}|users sa
            -- ${name} '${name}' "${name}"|-- users 'users' "users"
            [${empty}]|[]
            ${nested}|${name}
            $${name}$|$users$
            $tag$${name}$tag$|$tag$users$tag$
            ${name:-others}|users
            ${other:-some text}|some text
            ${other:-}|
            ${flyway:user:-x} ${flyway:host:-y}|sa y
            ${{name}} ${{other}} ${{}}|${name} ${other} ${}
            ${{a}b}}|${a}b}
            """)
    void replaces(String script, String expected) {
        assertThat(VALUES.replace(script == null ? "" : script)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void replacesBetweenOtherMarks() {
        Placeholders marked =
                new Placeholders("<<<", ">>", name -> Optional.of(name.toUpperCase(java.util.Locale.ROOT)));
        assertThat(marked.replace("<<<<a>> ${b} <<<{c}>> <<d>>")).isEqualTo("<A ${b} <<<c>> <<d>>");
    }

    @Test
    void needsMarks() {
        assertThatThrownBy(() -> new Placeholders("", "}", name -> Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a\\n b ${other} c     | the placeholder ${other} at line 2, column 4 has no value
            ${name}\\n${Two}${x}  | the placeholder ${x} at line 2, column 7 has no value
            -- ${}                | the placeholder ${} at line 1, column 4 has no value
            a ${name              | placeholder opened at line 1, column 3 is never closed
            a ${name\\n}          | placeholder opened at line 1, column 3 is never closed
            a\\n${{name}          | placeholder opened at line 2, column 1 is never closed
            """)
    void saysWhereAPlaceholderIsWrong(String script, String message) {
        assertThatThrownBy(() -> VALUES.replace(script.replace("\\n", "\n")))
                .isInstanceOf(SqlTextException.class)
                .hasMessage(message);
    }

    @Test
    void findsPlaceholdersWhereverChunksOfCharactersEnd() {
        for (int length = 8180; length < 8200; length++) {
            String filler = "x".repeat(length);
            assertThat(VALUES.replace(filler + "${name}$")).isEqualTo(filler + "users$");
        }
    }

    /** Lines and columns are those of the script, whatever the values hold. */
    @Test
    void leavesStatementsWhereTheyStandInTheScript() {
        String script = "select ${Two};\nselect ${empty} 1; ${name}; ${empty}b;\n\n${Two}\n; 'a${Two}b' ; c";
        assertThat(places(script))
                .containsExactly(
                        "1:1 select 1,\n 2",
                        "2:1 select  1",
                        "2:20 users",
                        "2:37 b",
                        "4:1 1,\n 2",
                        "5:3 'a1,\n 2b'",
                        "5:16 c");
    }

    @Test
    void placesWhatAValueOpensAtItsPlaceholder() {
        Placeholders opening = Placeholders.of(Map.of("open", "1,\n('x"));
        StatementReader reader =
                StatementReader.of(new StringReader("select 1;\nselect ${open};\n"), TestSyntax.SQLITE, opening);
        reader.next();
        assertThatThrownBy(reader::hasNext).hasMessage("string opened at line 2, column 8 is never closed");
    }

    private static List<String> places(String script) {
        StatementReader reader = StatementReader.of(new StringReader(script), TestSyntax.SQLITE, VALUES);
        List<String> places = new java.util.ArrayList<>();
        reader.forEachRemaining(
                statement -> places.add(statement.line() + ":" + statement.column() + " " + statement.sql()));
        return places;
    }
}
