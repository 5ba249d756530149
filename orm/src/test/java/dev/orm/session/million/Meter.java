package dev.orm.session.million;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What all readings refer to. */
@Entity
@Table(name = "meters")
public class Meter {
    @Id
    long id;
}
