package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnDefinitionTest {
    private static final Phrases PHRASES = new Phrases(Samples.SQLITE);
    private static final Column NAME = Column.of("name", new SqlType.Varchar(40), true);

    @Test
    void aColumnIsOneLine() {
        assertThat(text(NAME)).isEqualTo("varchar(40)");
        assertThat(text(NAME.withNullable(false))).isEqualTo("varchar(40) not null");
        assertThat(text(NAME.withDefault(Literal.string("it's")))).isEqualTo("varchar(40) default 'it''s'");
        assertThat(text(NAME.withDefault(Literal.nothing()))).isEqualTo("varchar(40) default null");
        assertThat(text(NAME.withDefault(new DefaultValue.Expression("now()"))))
                .isEqualTo("varchar(40) default (now())");
        assertThat(text(NAME.withDefault(DefaultValue.Identity.byDefault()))).isEqualTo("varchar(40) identity");
        assertThat(text(NAME.withGenerated(new GeneratedColumn("a || b", true))))
                .isEqualTo("varchar(40) generated always as (a || b) stored");
        assertThat(text(NAME.withCollation("NOCASE").withComment("a, b")))
                .isEqualTo("varchar(40) collate NOCASE comment 'a, b'");
        assertThat(text(NAME.withOptions(
                        Options.none().with("autoincrement", "").with("b", "c"))))
                .isEqualTo("varchar(40) option \"autoincrement\" '' option \"b\" 'c'");
    }

    @Test
    void whatDoesNotFitOnALineIsADigest() {
        assertThat(text(NAME.withDefault(Literal.string("a\nb"))))
                .matches("varchar\\(40\\) default 'sha256:[0-9a-f]{16}'");
    }

    /** Whoever reads the line knows no one database's quotes, escapes and comments. */
    @ParameterizedTest
    @ValueSource(strings = {"concat(a, 'it\\'s')", "a -- b", "a /* ) */", "a) + (b"})
    void anExpressionThatWouldNotBeReadAgainIsADigest(String expression) {
        assertThat(text(NAME.withGenerated(new GeneratedColumn(expression, true))))
                .matches("varchar\\(40\\) generated always as \\(sha256:[0-9a-f]{16}\\) stored");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "varchar(40)",
                "varchar(40) nullable",
                "timestamp with time zone not null default (current_timestamp)",
                "text not null default ((1+1)) collate NOCASE comment 'x'",
                "numeric(10,2) default -1 collate \"de_DE\"",
                "text not null default 'not null, default (' comment 'null'",
                "integer not null identity option \"autoincrement\" ''",
                "integer generated always as (case when a is null then 'no' else 'not' end) virtual",
                "integer generated always as (`it's` + 1) stored",
                "varchar(40) default null",
                "not null",
                "",
                "altered",
                "altered type varchar(80)",
                "altered type double precision null no default",
                "altered not null default 'x' no collate",
                "altered no generated no comment no option"
            })
    void whatIsWrittenIsReadAgain(String text) {
        assertThat(ColumnDefinition.parse(text).text()).isEqualTo(text);
    }

    @Test
    void aCreatedColumnSaysAllAspectsAndAnAlteredOneOnlySome() {
        ColumnDefinition created = ColumnDefinition.parse("text");
        ColumnDefinition altered = ColumnDefinition.parse("altered type text");

        assertThat(created.made(Aspect.DEFAULT, NAME, PHRASES)).isTrue();
        assertThat(altered.made(Aspect.DEFAULT, NAME, PHRASES)).isFalse();
        assertThat(created.created()).isTrue();
        assertThat(altered.created()).isFalse();
    }

    private static String text(Column column) {
        return PHRASES.created(column).text();
    }
}
