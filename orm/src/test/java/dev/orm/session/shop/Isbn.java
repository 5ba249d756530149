package dev.orm.session.shop;

/** Converted. */
public record Isbn(String digits) {}
