package dev.orm.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            age>0                            | age > 0
            AGE  IS NOT  Null                | age is not null
            (age > 0)                        | age > 0
            ((age > 0))                      | age > 0
            (a) and (b)                      | ( a ) and ( b )
            ((a) and (b))                    | ( a ) and ( b )
            ()                               | ( )
            "Age" > 0                        | age > 0
            `age` > 0                        | age > 0
            [age] > 0                        | age > 0
            `order` in (1)                   | "order" in ( 1 )
            [Order] in (1)                   | "order" in ( 1 )
            "a b"                            | "a b"
            `a"b`                            | "a""b"
            a /* why */ != 'It''s'           | a <> 'It''s'
            a == 1.0                         | a = 1.0
            x'0F' -- blob                    | x'0F'
            'A'                              | 'A'
            1E5                              | 1E5
            main.users . ID                  | main . users . id
            strftime('%Y',"now")             | strftime ( '%Y' , now )
            """)
    void spellsEveryExpressionInOneWay(String expression, String expected) {
        assertThat(CanonicalText.of(expression, TestSyntax.SQLITE)).isEqualTo(expected);
    }

    @Test
    void keepsTheCaseOfAQuotedNameWhereUnquotedOnesFold() {
        assertThat(CanonicalText.of("\"Age\" > AGE and \"age\" > 0", TestSyntax.POSTGRESQL))
                .isEqualTo("\"Age\" > age and age > 0");
    }

    @Test
    void isIdempotent() {
        String once = CanonicalText.of("([Order] != \"a\"\"b\" or lower(X) == 'y')", TestSyntax.SQLITE);
        assertThat(CanonicalText.of(once, TestSyntax.SQLITE)).isEqualTo(once);
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(CanonicalText.of(" /* nothing */ ", TestSyntax.SQLITE)).isEmpty();
    }

    @Test
    void refusesAnOpenString() {
        assertThatThrownBy(() -> CanonicalText.of("a = 'x", TestSyntax.SQLITE))
                .isInstanceOf(UnterminatedException.class)
                .hasMessage("string opened at line 1, column 5 is never closed");
    }
}
