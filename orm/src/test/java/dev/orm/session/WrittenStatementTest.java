package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.dialect.Dialects;
import dev.orm.sql.Syntax;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements that change something and give rows all the same, and bodies with statements of their own. */
class WrittenStatementTest {
    private static final Syntax MYSQL = Dialects.of("mysql", "").syntax();

    @Test
    void maintenanceGivesRows() {
        for (String sql : List.of("analyze table t", "optimize table t", "REPAIR TABLE t")) {
            WrittenStatement statement = WrittenStatement.of(sql, MYSQL);
            assertThatCode(statement::requireRows).as(sql).doesNotThrowAnyException();
            assertThatCode(statement::requireChange).as(sql).doesNotThrowAnyException();
        }
        assertThatThrownBy(WrittenStatement.of("drop table t", MYSQL)::requireRows)
                .isInstanceOf(WrongAnswerException.class);
    }

    @Test
    void aBodyIsOneStatement() {
        for (String sql : List.of(
                "create procedure p() begin select 1; select 2; end",
                "create trigger t before insert on books for each row begin set new.a = 1; set new.b = 2; end;")) {
            assertThatCode(WrittenStatement.of(sql, MYSQL)::requireOne).as(sql).doesNotThrowAnyException();
        }
        Syntax postgresql = Dialects.of("postgresql", "").syntax();
        assertThatCode(WrittenStatement.of("do $$ begin perform 1; perform 2; end $$", postgresql)::requireOne)
                .doesNotThrowAnyException();
        assertThatThrownBy(WrittenStatement.of("do $$ begin end $$; drop table t", postgresql)::requireOne)
                .isInstanceOf(NotOneStatementException.class);
    }
}
