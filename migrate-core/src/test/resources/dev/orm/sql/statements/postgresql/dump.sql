--
-- PostgreSQL database dump
--

\restrict abc123

-- Name: t
CREATE TABLE public.t (
    id integer
);

\unrestrict abc123
