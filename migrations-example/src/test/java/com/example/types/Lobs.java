package com.example.types;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.sql.Blob;
import java.sql.Clob;

/** Large objects. */
@Entity
public class Lobs {
    @Id
    int id;

    @Lob
    String text;

    @Lob
    @Column(length = 1000)
    String lengthyText;

    Clob clob;

    @Lob
    char[] characters;

    @Lob
    byte[] bytes;

    @Lob
    @Column(length = 1000)
    byte[] lengthyBytes;

    Blob blob;
}
