package com.example.types;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The longest text that MySQL keeps in a row, which has room for little else. */
@Entity
public class WidestText {
    @Id
    short id;

    @Column(length = 16000)
    String text;
}
