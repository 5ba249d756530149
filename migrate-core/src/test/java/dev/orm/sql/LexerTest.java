package dev.orm.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
            select a.b from t            ~ WORD select, WORD a, SYMBOL ., WORD b, WORD from, WORD t
            1 1.5 .5 1. 1e5 1.5E-3 1e    ~ NUMBER 1, NUMBER 1.5, NUMBER .5, NUMBER 1., NUMBER 1e5, NUMBER 1.5E-3, NUMBER 1, WORD e
            0xFF 1_000 1__0              ~ NUMBER 0xFF, NUMBER 1_000, NUMBER 1, WORD __0
            'it''s' x'0F' ''             ~ STRING 'it''s', STRING x'0F', STRING ''
            "a""b" `c``d` [e]            ~ QUOTED "a""b", QUOTED `c``d`, QUOTED [e]
            a->>'$.b' || c<>d!=e==f<=g   ~ WORD a, SYMBOL ->>, STRING '$.b', SYMBOL ||, WORD c, SYMBOL <>, WORD d, SYMBOL !=, WORD e, SYMBOL ==, WORD f, SYMBOL <=, WORD g
            ? ?12 :a @b $c               ~ PARAMETER ?, PARAMETER ?12, PARAMETER :a, PARAMETER @b, PARAMETER $c
            (-1)*2;                      ~ SYMBOL (, SYMBOL -, NUMBER 1, SYMBOL ), SYMBOL *, NUMBER 2, SYMBOL ;
            5--3                         ~ NUMBER 5, COMMENT --3
            a/*b*/c/**/d/*/ e */f        ~ WORD a, COMMENT /*b*/, WORD c, COMMENT /**/, WORD d, COMMENT /*/ e */, WORD f
            /* a /* b */ c               ~ COMMENT /* a /* b */, WORD c
            größe a$b _x                 ~ WORD größe, WORD a$b, WORD _x
            """)
    void readsSqlite(String text, String expected) {
        assertThat(told(Lexer.allTokens(text, TestSyntax.SQLITE))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            'it\\'s' "it\\"s"    | STRING 'it\\'s', STRING "it\\"s"
            5--3 -- c            | NUMBER 5, SYMBOL -, SYMBOL -, NUMBER 3, COMMENT -- c
            `a` # b              | QUOTED `a`, COMMENT # b
            """)
    void readsMysql(String text, String expected) {
        assertThat(told(Lexer.allTokens(text, TestSyntax.MYSQL))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            $$a;'b$$ $x$ $$ $x$ $1  | STRING $$a;'b$$, STRING $x$ $$ $x$, PARAMETER $1
            e'it\\'s' 'a\\'         | STRING e'it\\'s', STRING 'a\\'
            /* a /* b */ c */ d     | COMMENT /* a /* b */ c */, WORD d
            a::text [1]             | WORD a, SYMBOL ::, WORD text, SYMBOL [, NUMBER 1, SYMBOL ]
            """)
    void readsPostgresql(String text, String expected) {
        assertThat(told(Lexer.allTokens(text, TestSyntax.POSTGRESQL))).isEqualTo(expected);
    }

    @Test
    void knowsWhereEachTokenStands() {
        List<Token> tokens = Lexer.tokens("a\n  'b\n\nc' -- d\r\n\te", TestSyntax.SQLITE);
        assertThat(tokens)
                .containsExactly(
                        new Token(Token.Kind.WORD, "a", 0, 1, 1),
                        new Token(Token.Kind.STRING, "'b\n\nc'", 4, 2, 3),
                        new Token(Token.Kind.WORD, "e", 18, 5, 2));
    }

    @Test
    void readsOnlyTheCommentsAtTheHead() {
        assertThat(told(Lexer.leadingComments("-- a\n/* b */ select 'open", TestSyntax.SQLITE)))
                .isEqualTo("COMMENT -- a, COMMENT /* b */");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a 'b''   | string opened at line 1, column 3 is never closed
            "b       | quoted name opened at line 1, column 1 is never closed
            /*/      | comment opened at line 1, column 1 is never closed
            a x'0F   | string opened at line 1, column 3 is never closed
            """)
    void saysWhatIsNeverClosed(String text, String message) {
        assertThatThrownBy(() -> Lexer.allTokens(text, TestSyntax.SQLITE))
                .isInstanceOf(UnterminatedException.class)
                .hasMessage(message);
    }

    private static String told(List<Token> tokens) {
        return tokens.stream().map(token -> token.kind() + " " + token.text()).collect(Collectors.joining(", "));
    }
}
