/** Members that go from one owner to another, in each way that a program can say it. */
package dev.orm.session.moves;
