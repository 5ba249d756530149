package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Paid by card. */
@Entity
@Table(name = "card_payments")
public class CardPayment extends Payment {
    @Column(name = "last_four", length = 4, nullable = false)
    private String lastFour;

    public String getLastFour() {
        return lastFour;
    }
}
