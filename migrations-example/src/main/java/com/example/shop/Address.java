package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where somebody lives or a parcel goes. */
@Embeddable
public record Address(
        String street,
        @Column(length = 16) String zip,
        @Column(length = 80) String city,
        @Column(length = 2) String country) {}
