package dev.orm.session.types;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Columns whose types people write themselves. */
@MappedSuperclass
public abstract class Defined {
    static final UUID SOME = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    static final Instant MOMENT = Instant.parse("2026-03-29T01:30:00.123456Z");

    @Column(columnDefinition = "text")
    String text = "text";

    @Column(columnDefinition = "varchar(36)")
    UUID uuidAsText = SOME;

    @Column(columnDefinition = "decimal(20,6)")
    BigDecimal amount = new BigDecimal("123456789.123456");

    @Column(columnDefinition = "bigint")
    BigDecimal cents = new BigDecimal("123");

    @Column(columnDefinition = "date")
    LocalDate day = LocalDate.parse("2026-03-29");

    @Column(columnDefinition = "time(3)")
    LocalTime time = LocalTime.parse("01:02:03.456");

    @Column(columnDefinition = "smallint")
    Integer small = 7;

    @Column(columnDefinition = "json")
    String json = "{\"a\": 1}";

    /** As PostgreSQL has them. */
    @Entity
    public static class OnPostgreSql extends Defined {
        @Id
        @Column(columnDefinition = "uuid")
        UUID id = SOME;

        @Version
        @Column(columnDefinition = "timestamp(0) with time zone")
        Instant version;

        @Column(columnDefinition = "timestamp with time zone")
        Instant instant = MOMENT;

        @Column(columnDefinition = "timestamptz(3)")
        OffsetDateTime offset = OffsetDateTime.parse("2026-03-29T01:30:00.123Z");

        @Column(columnDefinition = "timestamp without time zone")
        Instant unzoned = MOMENT;

        @Column(columnDefinition = "timestamp(3)")
        LocalDateTime local = LocalDateTime.parse("2026-03-29T02:30:00.123");

        @Column(columnDefinition = "jsonb")
        String binaryJson = "{\"a\": 1}";

        @Column(columnDefinition = "bytea")
        byte[] bytes = {1, 2};

        @Column(columnDefinition = "boolean default true")
        Boolean flag = true;
    }

    /** As MySQL and MariaDB have them. */
    @Entity
    public static class OnMySql extends Defined {
        @Id
        @Column(columnDefinition = "binary(16)")
        UUID id = SOME;

        @Version
        @Column(columnDefinition = "datetime")
        Instant version;

        @Column(columnDefinition = "datetime(6)")
        Instant instant = MOMENT;

        @Column(columnDefinition = "timestamp(6) null")
        Instant timestamp = MOMENT;

        @Column(columnDefinition = "timestamp null")
        OffsetDateTime offset = OffsetDateTime.parse("2026-03-29T01:30:00Z");

        @Column(columnDefinition = "char(36)")
        UUID fixed = SOME;

        @Column(columnDefinition = "datetime(3)")
        LocalDateTime local = LocalDateTime.parse("2026-03-29T02:30:00.123");

        @Column(columnDefinition = "longtext")
        String longText = "long";

        @Column(columnDefinition = "mediumblob")
        byte[] bytes = {1, 2};

        @Column(columnDefinition = "tinyint(1) default 1")
        Boolean flag = true;

        @Column(columnDefinition = "int unsigned")
        Long unsigned = 4_000_000_000L;
    }

    /** What SQLite takes for a type. */
    @Entity
    public static class OnSqlite extends Defined {
        @Id
        @Column(columnDefinition = "text")
        UUID id = SOME;

        @Version
        @Column(columnDefinition = "datetime")
        Instant version;

        @Column(columnDefinition = "datetime")
        Instant instant = MOMENT;

        @Column(columnDefinition = "text")
        BigDecimal exact = new BigDecimal("99999999999999999999999999999999999999.99");

        @Column(columnDefinition = "blob")
        byte[] bytes = {1, 2};
    }
}
