package com.example.types;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Characters, text and bytes that stay in the row. */
@Entity
public class Texts {
    @Id
    @Column(length = 36)
    String id;

    char primitiveChar;
    Character boxedChar;
    String text;

    @Column(length = 40, nullable = false)
    String shortText;

    @Column(length = 16384)
    String longText;

    @Column(length = 70000)
    String longerText;

    @Column(length = 20_000_000)
    String longestText;

    char[] characters;
    byte[] bytes;

    @Column(length = 16)
    byte[] fewBytes;

    @Column(length = 70000)
    byte[] manyBytes;
}
