package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.TableName;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final TableName USERS = TableName.of("users");

    @Test
    void everythingIsInsideUntilSomethingIsSaid() {
        assertThat(Scope.everything().holds(USERS)).isTrue();
        assertThat(Scope.everything().holds(USERS, "id")).isTrue();
    }

    @Test
    void aPatternNamesTablesOrColumns() {
        Scope scope = Scope.everything().withExclude("QRTZ_*", "users.legacy_?", "audit.*");

        assertThat(scope.holds(TableName.of("qrtz_jobs"))).isFalse();
        assertThat(scope.holds(TableName.of("my_qrtz_jobs"))).isTrue();
        assertThat(scope.holds(new TableName("audit", "log"))).as("a schema").isFalse();
        assertThat(scope.holds(USERS)).isTrue();
        assertThat(scope.holds(USERS, "legacy_1")).isFalse();
        assertThat(scope.holds(USERS, "legacy_12")).isTrue();
    }

    @Test
    void whatIsIncludedExcludesTheRest() {
        Scope scope = new Scope(List.of("shop_*"), List.of("shop_tmp"), Set.of());

        assertThat(scope.holds(TableName.of("shop_orders"))).isTrue();
        assertThat(scope.holds(TableName.of("shop_tmp"))).isFalse();
        assertThat(scope.holds(USERS)).isFalse();
    }

    @Test
    void ourOwnTablesAreNeverInside() {
        Scope scope = new Scope(List.of(), List.of(), Set.of(USERS));

        assertThat(scope.holds(USERS)).isFalse();
    }
}
