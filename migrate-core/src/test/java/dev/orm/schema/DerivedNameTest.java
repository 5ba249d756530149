package dev.orm.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedNameTest {
    private static final TableName USERS = TableName.of("users");

    @Test
    void saysTheKindTheTableAndTheColumns() {
        assertThat(DerivedName.primaryKey(USERS)).isEqualTo(Name.derived("pk_users"));
        assertThat(DerivedName.unique(USERS, List.of("tenant", "email"))).hasToString("uq_users_tenant_email");
        assertThat(DerivedName.foreignKey(USERS, List.of("boss_id"))).hasToString("fk_users_boss_id");
        assertThat(DerivedName.index(USERS, List.of("email"))).hasToString("ix_users_email");
        assertThat(DerivedName.check(USERS, List.of("age"))).hasToString("ck_users_age");
        assertThat(DerivedName.check(USERS, List.of())).hasToString("ck_users");
    }

    @Test
    void keepsTheCaseAndLeavesTheSchemaOut() {
        assertThat(DerivedName.index(new TableName("shop", "OrderLine"), List.of("productId")))
                .hasToString("ix_OrderLine_productId");
    }

    @Test
    void sixtyThreeBytesStand() {
        String column = "c".repeat(63 - "ix_users_".length());

        assertThat(DerivedName.index(USERS, List.of(column))).hasToString("ix_users_" + column);
    }

    @Test
    void whatIsLongerIsCutTo54BytesAndAHash() {
        String column = "c".repeat(60);

        assertThat(DerivedName.index(USERS, List.of(column)).text())
                .startsWith("ix_users_" + "c".repeat(54 - "ix_users_".length()) + "_")
                .matches(".*_[0-9a-f]{8}")
                .hasSize(63);
        assertThat(DerivedName.index(USERS, List.of(column + "x")))
                .isNotEqualTo(DerivedName.index(USERS, List.of(column + "y")));
    }

    @Test
    void anyNameCanBeMadeToFit() {
        String longest = "_orm_new_" + "é".repeat(27);

        assertThat(DerivedName.fitted(longest)).isEqualTo(longest);
        assertThat(DerivedName.fitted(longest + "x")).matches("_orm_new_é{22}_[0-9a-f]{8}");
        assertThat(DerivedName.fitted(longest + "x")).isNotEqualTo(DerivedName.fitted(longest + "y"));
    }

    @Test
    void theCutNeverSplitsACharacter() {
        String name = DerivedName.index(USERS, List.of("😀".repeat(20))).text();

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
        assertThat(name).startsWith("ix_users_" + "😀".repeat(11) + "_");
    }
}
