package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** How an order was paid; each kind has a table of its own beside the common one. */
@Entity
@Table(name = "payments")
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Payment extends BaseEntity {
    @Column(precision = 12, scale = 2, nullable = false)
    private BigDecimal amount;

    public BigDecimal getAmount() {
        return amount;
    }
}
