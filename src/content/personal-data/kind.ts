/**
 * What can be told of a person. `account`: at a bank; `identity`: a member's, patient's, passport number
 * and the like; `particulars`: age, sex, diagnosis, pay, where a table's header says so.
 */
export type PersonalKind =
  | 'card'
  | 'my-number'
  | 'social-security'
  | 'account'
  | 'identity'
  | 'birth-date'
  | 'postal-address'
  | 'phone'
  | 'email'
  | 'name'
  | 'particulars';
