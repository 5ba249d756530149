package com.example.types;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Booleans and numbers, primitive and boxed, with and without a precision. */
@Entity
public class Numbers {
    @Id
    Long id;

    boolean primitiveBoolean;
    Boolean boxedBoolean;
    byte primitiveByte;
    Byte boxedByte;
    short primitiveShort;
    Short boxedShort;
    int primitiveInt;
    Integer boxedInt;
    long primitiveLong;
    Long boxedLong;
    float primitiveFloat;
    Float boxedFloat;
    double primitiveDouble;
    Double boxedDouble;

    @Column(precision = 10)
    double preciseDouble;

    @Column(precision = 10)
    Float preciseFloat;

    BigDecimal decimal;
    BigInteger integer;

    @Column(precision = 10)
    BigDecimal preciseDecimal;

    @Column(precision = 10, scale = 2)
    BigDecimal scaledDecimal;

    @Column(precision = 12)
    BigInteger preciseInteger;
}
