package dev.orm.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SchemaTest {
    private static final Table USERS = new TableBuilder(TableName.of("users")).build();
    private static final Table BILLING_USERS = new TableBuilder(new TableName("billing", "users")).build();

    @Test
    void findsTheTableOfExactlyThatName() {
        Schema schema = Schema.of(List.of(USERS, BILLING_USERS));

        assertThat(schema.table(TableName.of("users"))).contains(USERS);
        assertThat(schema.table(new TableName("billing", "users"))).contains(BILLING_USERS);
        assertThat(schema.table(TableName.of("USERS"))).isEmpty();
    }

    @Test
    void findsTheFirstOfTwoThatAreCalledAlike() {
        Table other = USERS.toBuilder().comment("the second").build();

        assertThat(Schema.of(List.of(USERS, other)).table(TableName.of("users")))
                .contains(USERS);
    }

    @Test
    void findsWhatCameLaterAndNotWhatWent() {
        Schema schema = Schema.of(List.of(USERS));

        assertThat(schema.add(BILLING_USERS).table(BILLING_USERS.name())).contains(BILLING_USERS);
        assertThat(schema.table(BILLING_USERS.name())).isEmpty();
        assertThat(schema.remove(USERS.name()).table(USERS.name())).isEmpty();
    }

    @Test
    void equalsOneOfTheSameTablesInTheSameOrder() {
        Schema schema = Schema.of(List.of(USERS, BILLING_USERS));
        schema.table(USERS.name());

        assertThat(schema).isEqualTo(Schema.of(List.of(USERS, BILLING_USERS)));
        assertThat(schema).hasSameHashCodeAs(Schema.of(List.of(USERS, BILLING_USERS)));
        assertThat(schema.tables()).isEqualTo(List.of(USERS, BILLING_USERS));
        assertThat(schema).isNotEqualTo(Schema.of(List.of(BILLING_USERS, USERS)));
    }
}
