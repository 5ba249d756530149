package com.example.shop;

/** What a user may do. */
public enum Role {
    CUSTOMER,
    EDITOR,
    ADMIN
}
