package com.example.shop;

/** A stock keeping unit: the maker and its article. */
public record Sku(String maker, String article) {}
