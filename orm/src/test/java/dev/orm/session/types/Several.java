package dev.orm.session.types;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Several values in one column. */
@Entity
public class Several {
    @Id
    Long id;

    String[] texts;
    int[] ints;
    long[] longs;
    short[] shorts;
    float[] floats;
    double[] doubles;
    boolean[] flags;
    Integer[] boxes;
    Boolean[] boxedFlags;
    UUID[] uuids;
    BigDecimal[] decimals;
    Everything.Suit[] suits;
    List<String> list;
    List<Everything.Suit> ordinals;

    @Enumerated(EnumType.STRING)
    List<Everything.Suit> names;

    Set<Everything.Suit> set;
    Set<Integer> numbers;
    List<UUID> ids;
    List<Double> measures;
    List<BigDecimal> prices;
    List<Character> letters;
}
