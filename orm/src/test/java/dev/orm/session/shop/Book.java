package dev.orm.session.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something to read, with an attribute of many a type. */
@Entity
@Table(name = "books")
public class Book {
    @Id
    public UUID id;

    public String title;

    @Enumerated(EnumType.STRING)
    public Genre genre;

    public Isbn isbn;

    @Column(precision = 10, scale = 2)
    public BigDecimal price;

    public LocalDate published;
    public Instant entered;
    public boolean inPrint;
    public int pages;
    public Long copies;
    public BigInteger letters;
    public double weight;

    @ManyToOne
    public Publisher publisher;

    protected Book() {}

    public Book(UUID id, String title) {
        this.id = id;
        this.title = title;
    }
}
