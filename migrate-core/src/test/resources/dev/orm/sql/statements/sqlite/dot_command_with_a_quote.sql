.print it's
