import type { Expected } from './sentence-cases.ts'

/** Sentences of Spanish advertisements. */
export const SPANISH: [sentence: string, expected: Expected][] = [
  ['Puesto 100 % presencial en nuestras oficinas.', { workplace: 'onsite' }],
  ['No se ofrece teletrabajo.', { workplace: 'onsite' }],
  ['El teletrabajo no es posible en este puesto.', { workplace: 'onsite' }],
  ['Trabajarás desde casa en cualquier punto de España.', { workplace: 'remote' }],
  ['Teletrabajo 100 %', { workplace: 'remote' }],
  ['Dos días de teletrabajo a la semana, el resto en la oficina.', { workplace: 'hybrid' }],
  ['Modelo híbrido', { workplace: 'hybrid' }],
  ['La entrevista será remota.', { workplace: undefined }],
  ['Resolverás incidencias con soporte remoto.', { workplace: undefined }],
  ['Jornada completa de 40 horas semanales', { hours: 'full-time' }],
  ['Jornada parcial de 25 h semanales', { hours: 'part-time' }],
  ['Media jornada', { hours: 'part-time' }],
  ['Jornada completa o parcial, a elegir', { hours: 'either' }],
  ['Contrato indefinido desde el primer día', { term: 'permanent' }],
  ['Sustitución por baja maternal', { term: 'temporary' }],
  ['Campaña de Navidad', { term: 'seasonal' }],
  ['No es un trabajo a media jornada.', { hours: 'full-time' }],
  ['Puedes residir donde prefieras.', { workplace: 'remote' }],
  ['Los turnos van rotando cada quincena.', { shifts: ['rotating'] }],
  ['Si nunca trabajaste en esto, te enseñamos.', { experience: 'none-needed', training: true }],
  ['Productos de temporada', { term: undefined }],
  ['Trabajarás como autónomo.', { term: 'contract' }],
  ['Turnos rotativos, también fines de semana y festivos', { shifts: ['holiday', 'rotating', 'weekend'] }],
  ['Fines de semana libres', { shifts: [] }],
  ['Horario de lunes a viernes de 16:00 a 22:00', { shifts: ['evening'] }],
  ['No es necesaria experiencia previa.', { experience: 'none-needed' }],
  ['Al menos dos años de experiencia en atención al cliente', { experience: 2 }],
  ['Se valorará experiencia en call center.', { experience: undefined }],
  ['Título de Bachillerato o FP de grado medio', { education: 'high-school' }],
  ['No exigimos titulación de ningún tipo.', { education: 'none-required' }],
  ['Imprescindible nivel alto de inglés.', { languages: ['en'] }],
  ['Atenderás llamadas y correos de los clientes.', { channels: ['email', 'phone'] }],
]

/** Titles of Spanish advertisements with their occupations. */
export const SPANISH_TITLES: [title: string, occupation: string][] = [
  ['Dependiente/a atención al cliente', 'retail-salesperson'],
  ['Ejecutivo de atención', 'customer-service-representative'],
  ['Auxiliar de atención domiciliaria', 'care-health'],
  ['Teleoperador@ de atención al cliente', 'customer-service-representative'],
  ['Coordinador(a) de call center', 'customer-service-supervisor'],
  ['Analista mesa de ayuda TI', 'technical-support'],
  ['Teleoperador/a de ventas', 'telemarketer'],
  ['Desarrollador Backend para plataforma de atención a clientes', 'software-it'],
]
