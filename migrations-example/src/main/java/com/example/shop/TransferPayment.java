package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Paid by bank transfer. */
@Entity
@Table(name = "transfer_payments")
public class TransferPayment extends Payment {
    @Column(length = 34, nullable = false)
    private String iban;

    public String getIban() {
        return iban;
    }
}
