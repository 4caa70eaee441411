/** Tests of the example against a server of their own. */
package al.nrm.example.postgres;
