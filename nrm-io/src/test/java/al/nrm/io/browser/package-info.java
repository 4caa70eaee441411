/** Pages as a browser shows them. */
package al.nrm.io.browser;
