package dev.orm.session.types;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.Clob;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What few people have. */
@Entity
public class Rarities {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Clob clob;
    Blob blob;

    @Lob
    char[] letters;

    @Column(columnDefinition = "json")
    public String json;

    @Lob
    String essay;

    @Column(precision = 5, scale = 2)
    BigDecimal small;

    @Column(columnDefinition = "integer")
    Long narrow;

    @Column(length = 5)
    String brief;

    @ElementCollection
    List<Float> weights = new ArrayList<>();

    YearMonth month;
    Grade grade;
    Level level;

    @Column(precision = 20, scale = 2)
    BigDecimal amount;

    @ElementCollection
    @Convert(converter = PointConverter.class)
    List<Everything.Point> points = new ArrayList<>();

    @ElementCollection
    @Convert(attributeName = "key", converter = PointConverter.class)
    Map<Everything.Point, String> names = new HashMap<>();

    public static Rarities withAmount(BigDecimal amount) {
        Rarities made = new Rarities();
        made.amount = amount;
        return made;
    }

    /** Stored as a text. */
    public enum Grade {
        GOOD("g"),
        BAD("b");

        @EnumeratedValue
        final String code;

        Grade(String code) {
            this.code = code;
        }
    }

    /** Stored as a number. */
    public enum Level {
        LOW(10),
        HIGH(90);

        @EnumeratedValue
        final int code;

        Level(int code) {
            this.code = code;
        }
    }
}
