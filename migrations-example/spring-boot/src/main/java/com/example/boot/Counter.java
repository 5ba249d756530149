package com.example.boot;

import org.springframework.boot.CommandLineRunner;
import org.springframework.stereotype.Component;

/** Writes a row at each start and tells how many there are. */
@Component
class Counter implements CommandLineRunner {
    private final Articles articles;

    Counter(Articles articles) {
        this.articles = articles;
    }

    @Override
    public void run(String... arguments) {
        articles.save(new Article("bread"));
        System.out.println("articles: " + articles.findAll());
    }
}
