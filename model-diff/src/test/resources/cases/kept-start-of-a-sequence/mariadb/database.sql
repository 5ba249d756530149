alter sequence numbers start with 1000;
