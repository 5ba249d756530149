package dev.orm.session.fleet;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

/** Numbered by a table of numbers, from 1000 on. */
@Entity
public class Ticket {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "tickets")
    @TableGenerator(name = "tickets", initialValue = 999, allocationSize = 20)
    Long id;
}
