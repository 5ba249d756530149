package com.example.types;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.URL;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;

/** Types of the JDK that are a column, serialized objects and arrays. */
@Entity
public class Others {
    @Id
    @GeneratedValue
    UUID id;

    UUID another;
    ZoneId zone;
    TimeZone timeZone;
    Locale locale;
    Class<?> type;
    URL url;
    Currency currency;
    ZoneOffset offset;
    InetAddress address;
    Point point;
    String[] texts;
    int[] numbers;
    List<String> list;

    /** Something that only Java can read. */
    record Point(int x, int y) implements Serializable {}
}
