/** Keeps the histories of cases in PostgreSQL. */
package al.nrm.example.postgres;
