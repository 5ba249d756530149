/** A program that runs from a jar as Spring Boot makes it. */
package dev.orm.session.boot;
